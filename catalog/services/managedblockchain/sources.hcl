source "managedblockchain-security" {
  title = "Amazon Managed Blockchain, Ethereum Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-managed-blockchain-ethereum-developer-guide@ccb33c2)."
}

source "managedblockchain-history" {
  title = "Amazon Managed Blockchain, Hyperledger Fabric Developer Guide, Document history"
  url   = "https://docs.aws.amazon.com/managed-blockchain/latest/managementguide/managed-blockchain-management-guide-doc-history.html"
  as_of = "2023-07"
  seen  = "2026-11"
}
