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

live "AWS::Route53::DNSSEC" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "route53:GetDNSSEC", "route53:ListHostedZones"]
  input     = { TypeName = "AWS::Route53::DNSSEC" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "route53:GetDNSSEC"]
    input   = { TypeName = "AWS::Route53::DNSSEC", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Route53::KeySigningKey" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "route53:GetDNSSEC", "route53:ListHostedZones"]
  input     = { TypeName = "AWS::Route53::KeySigningKey" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "route53:GetDNSSEC"]
    input   = { TypeName = "AWS::Route53::KeySigningKey", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

