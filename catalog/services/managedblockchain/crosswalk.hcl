managedblockchain-member-password-not-written-out = { requirements = { nist-800-53-r5 = "IA-5" } }
