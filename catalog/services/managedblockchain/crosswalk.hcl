managedblockchain-member-password-not-written-out = { cfn-nag = "F71", requirements = { nist-800-53-r5 = "IA-5" } }
