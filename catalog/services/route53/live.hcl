live "AWS::Route53::HostedZone" {
  service   = "route53"
  operation = "ListHostedZones"
  actions   = ["route53:ListHostedZones"]
  items     = "HostedZones[]"
  id        = "Id"
  page      = { in = "Marker", out = "NextMarker", more = "IsTruncated" }
  scope     = "global"
  core      = true
  set = {
    Name               = self.Name
    QueryLoggingConfig = { CloudWatchLogsLogGroupArn = self.logging[0].CloudWatchLogsLogGroupArn }
    VPCs               = self.Config.PrivateZone == true ? [for v in each(self.GetHostedZone.VPCs) : { VPCId = v.VPCId, VPCRegion = v.VPCRegion }] : null
  }
  join "ListQueryLoggingConfigs" {
    as      = "logging"
    actions = ["route53:ListQueryLoggingConfigs"]
    items   = "QueryLoggingConfigs[]"
    key     = "HostedZoneId"
    on      = reverse(split("/", self.Id))[0]
    page    = { in = "NextToken", out = "NextToken" }
  }
  follow "GetHostedZone" {
    actions = ["route53:GetHostedZone"]
    input   = { Id = self.Id }
    when    = self.Config.PrivateZone == true
  }
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

