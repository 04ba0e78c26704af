live "AWS::Route53::HostedZone" {
  service   = "route53"
  operation = "ListHostedZones"
  actions   = ["route53:ListHostedZones"]
  items     = "HostedZones[]"
  id        = "Id"
  page      = { in = "Marker", out = "NextMarker", more = "IsTruncated" }
  scope     = "global"
}

live "AWS::Route53::QueryLoggingConfig" {
  service   = "route53"
  operation = "ListQueryLoggingConfigs"
  actions   = ["route53:ListQueryLoggingConfigs"]
  items     = "QueryLoggingConfigs[]"
  id        = "Id"
  page      = { in = "NextToken", out = "NextToken" }
  scope     = "global"
  equal     = ["CloudWatchLogsLogGroupArn", "HostedZoneId"]
}

live "AWS::Route53::RecordSet" {
  service   = "route53"
  operation = "ListResourceRecordSets"
  actions   = ["route53:ListResourceRecordSets"]
  parent    = "AWS::Route53::HostedZone"
  input     = { HostedZoneId = self.parent.Id }
  items     = "ResourceRecordSets[]"
  id        = "Name"
  scope     = "global"
  equal     = ["AliasTarget.EvaluateTargetHealth", "Failover", "HealthCheckId"]
}
