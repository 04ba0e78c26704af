flow "replica" {
  on     = ["AWS::PaymentCryptography::Key"]
  paths  = ["ReplicationRegions"]
  takes  = "region"
  source = "resource-types"
}
