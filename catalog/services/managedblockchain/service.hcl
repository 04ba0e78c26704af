service "managedblockchain" {
  title      = "Amazon Managed Blockchain"
  names      = ["managedblockchain-query", "Amazon Managed Blockchain Query", "ManagedBlockchain Query", "amb access", "amb query", "hyperledger fabric", "ethereum nodes"]
  model      = "container"
  prefixes   = ["AWS::ManagedBlockchain::"]
  because    = "AWS runs the nodes of the network, in a size and zone that the customer chooses; chaincode, the framework's own identities, who reaches a node and, on public chains, the wallets' keys are the customer's."
  sources    = ["best-practices-wp", "managedblockchain-security"]
  classed_by = "managedblockchain-security"

  type "AWS::ManagedBlockchain::Member" {
    title  = "Member of a Hyperledger Fabric network"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::ManagedBlockchain::Node" {
    title  = "Node"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::ManagedBlockchain::Accessor" {
    title  = "Accessor (token for public chains)"
    traits = ["endpoint", "identity"]
  }
}

override "managedblockchain-version" {
  on      = ["AWS::ManagedBlockchain::Member", "AWS::ManagedBlockchain::Node"]
  holders = { "plat.update-settings" = "customer" }
  parts = {
    "plat.update-settings" = {
      customer = "Choosing the version of the framework with the network, and moving to a network of a newer one in time: there is no window to set."
    }
  }
  because    = "The version of Hyperledger Fabric belongs to the network, and the customer chooses it."
  source     = "managedblockchain-history"
  confidence = "derived"
}

override "managedblockchain-encryption" {
  on      = ["AWS::ManagedBlockchain::Member", "AWS::ManagedBlockchain::Node"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts ledgers and nodes with a key that AWS owns when no other is named."
      customer = "Naming a KMS key of its own when the member is made."
    }
  }
  because    = "Since June 2021 a new member may have a key of the customer's; encryption itself is always on."
  source     = "managedblockchain-history"
  confidence = "derived"
}

override "managedblockchain-ledger-backup" {
  on      = ["AWS::ManagedBlockchain::Member", "AWS::ManagedBlockchain::Node"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Replaces nodes that fail; they fetch the ledger from their peers."
      customer = "Nodes in more than one zone, and copies of what exists outside the ledger (keys, chaincode, off-chain data)."
    }
  }
  because    = "A ledger lives by its copies on several nodes, and how many there are is the customer's choice."
  source     = "managedblockchain-security"
  confidence = "derived"
}

override "managedblockchain-node-size" {
  on      = ["AWS::ManagedBlockchain::Node"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the node, and replaces it when it fails."
      customer = "The instance type of the node, its zone, and how many nodes there are."
    }
  }
  because    = "A node has the size and the zone that the customer chooses."
  source     = "managedblockchain-security"
  confidence = "derived"
}
