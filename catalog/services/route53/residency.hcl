leaves "edge" {
  on      = ["AWS::Route53::*"]
  because = "Route 53 answers from points of presence around the world, and keeps there what it answers."
  source  = "global-services"
}

flow "log" {
  on     = ["AWS::Route53::HostedZone"]
  paths  = ["QueryLoggingConfig.CloudWatchLogsLogGroupArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "peer" {
  on     = ["AWS::Route53::HostedZone"]
  paths  = ["VPCs.VPCRegion"]
  takes  = "region"
  source = "resource-types"
}
