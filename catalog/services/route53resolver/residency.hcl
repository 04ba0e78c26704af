flow "log" {
  on     = ["AWS::Route53Resolver::ResolverQueryLoggingConfig"]
  paths  = ["DestinationArn"]
  takes  = "arn"
  source = "resource-types"
}
