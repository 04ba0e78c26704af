variant "fabric" {
  title = "Member of a Hyperledger Fabric network with one peer node"
  resource "AWS::ManagedBlockchain::Member" "member" { NetworkId = "n-EXAMPLE" }
  resource "AWS::ManagedBlockchain::Node" "node" {
    MemberId          = ref("member")
    NetworkId         = "n-EXAMPLE"
    NodeConfiguration = { AvailabilityZone = "us-east-1a", InstanceType = "bc.t3.small" }
  }
}

variant "accessor" {
  title = "Access to a public chain without a node of one's own"
  resource "AWS::ManagedBlockchain::Accessor" "accessor" { AccessorType = "BILLING_TOKEN" }
}
