/**
 * Public keys, in hex, whose private half anybody can read or guess, with where it is printed. A registry
 * that trusts one of them trusts everybody. Every row can be derived again; the tests do so.
 */
const knownKeys: ReadonlyMap<string, string> = new Map([
  ['5866666666666666666666666666666666666666666666666666666666666666', 'RFC 8032 §5.1: it is the base point'],
  [
    '58666666666666666666666666666666666666666666666666666666666666e6',
    'RFC 8032 §5.1: it is minus the base point',
  ],
  ['d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'RFC 8032 §7.1, test 1, and RFC 8037'],
  ['3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'RFC 8032 §7.1, test 2'],
  ['fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025', 'RFC 8032 §7.1, test 3'],
  ['278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e', 'RFC 8032 §7.1, test 1024'],
  ['ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf', 'RFC 8032 §7.1, test SHA(abc)'],
  ['dfc9425e4f968f7f0c29f0259cf5f9aed6851c2bb4ad8bfb860cfee0ab248292', 'RFC 8032 §7.2'],
  ['0f1d1274943b91415889152e893d80e93275a1fc0b65fd71b4b0dda10ad7d772', 'RFC 8032 §7.2'],
  ['19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1', 'RFC 8410 §10'],
  ['7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa', 'the Wycheproof test vectors'],
  ['a4b2856bfec510abab89753fac1ac0e1112364e7d250545963f135f2a33188ed', 'SLIP-0010, test vector 1'],
  [
    '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
    'anybody can guess it: its seed is 32 zero bytes',
  ],
  [
    '8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c',
    'anybody can guess it: its seed is 32 times 01',
  ],
  [
    '76a1592044a6e4f511265bca73a604d90b0529d1df602be30a19a9257660d1f5',
    'anybody can guess it: its seed is 32 times ff',
  ],
  [
    '03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8',
    'anybody can guess it: its seed counts 00, 01, 02',
  ],
])

/** Where the private half of this public key is printed, if it is a key that everybody knows. */
export function findKnownKeySource(publicKeyHex: string): string | undefined {
  return knownKeys.get(publicKeyHex)
}
