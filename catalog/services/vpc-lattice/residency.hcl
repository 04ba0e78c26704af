flow "log" {
  on     = ["AWS::VpcLattice::AccessLogSubscription"]
  paths  = ["DestinationArn"]
  takes  = "arn"
  source = "resource-types"
}
