check "route53-public-zone-query-logs" {
  title          = "Public hosted zones log the queries they answer"
  responsibility = "ops.logging"
  resource       = "AWS::Route53::HostedZone"
  severity       = "medium"
  level          = "thorough"
  applies        = length(self.VPCs) == 0
  condition      = self.QueryLoggingConfig.CloudWatchLogsLogGroupArn != null || anytrue([for l in referencing("AWS::Route53::QueryLoggingConfig", "HostedZoneId") : l.CloudWatchLogsLogGroupArn != null])
  why            = "Without query logs a flood, a hijacked subdomain or data carried out in DNS names leaves no trace."
  fix            = "Set {QueryLoggingConfig.CloudWatchLogsLogGroupArn} to a log group in us-east-1."
  example "pass" {
    Name               = "example.com"
    QueryLoggingConfig = { CloudWatchLogsLogGroupArn = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com" }
  }
  example "fail" { Name = "example.com" }
  example "not-applicable" "private zone" {
    Name = "corp.example.com"
    VPCs = [{ VPCId = "vpc-0a", VPCRegion = "eu-west-1" }]
  }
}

check "route53-public-zone-signed" {
  title          = "Public hosted zones are signed with DNSSEC"
  responsibility = "data.transit"
  resource       = "AWS::Route53::HostedZone"
  severity       = "medium"
  level          = "thorough"
  applies        = length(self.VPCs) == 0
  condition      = anytrue([for d in referencing("AWS::Route53::DNSSEC", "HostedZoneId") : d.HostedZoneId != null])
  why            = "A resolver cannot tell the answers of an unsigned zone from forged ones, and a forged one leads callers to somebody else."
  fix            = "Add AWS::Route53::KeySigningKey and AWS::Route53::DNSSEC for the zone, and the DS record in its parent."
  source         = "route53-dnssec"
  given { Name = "example.com" }
  example "pass" {
    resource "AWS::Route53::DNSSEC" "Signing" { HostedZoneId = ref("self") }
  }
  example "fail" {}
  example "unknown" { VPCs = unknown("parameter without default") }
  example "not-applicable" "private zone" {
    Name = "corp.example.com"
    VPCs = [{ VPCId = "vpc-0a", VPCRegion = "eu-west-1" }]
  }
}

check "route53-key-signing-key-active" {
  title          = "Key-signing keys are active"
  responsibility = "data.keys"
  resource       = "AWS::Route53::KeySigningKey"
  severity       = "medium"
  condition      = upper(self.Status) == "ACTIVE"
  why            = "With an inactive key the zone's key set goes unsigned, and validating resolvers refuse the zone as soon as no active key is left."
  fix            = "Set {Status} to ACTIVE, or remove a key that has been replaced."
  remedy         = { Status = "ACTIVE" }
  source         = "route53-dnssec"
  example "pass" { Status = "ACTIVE" }
  example "fail" { Status = "INACTIVE" }
}

check "route53-failover-record-checked" {
  title          = "Records for failover are tied to a health check"
  responsibility = "ops.resilience"
  resource       = "AWS::Route53::RecordSet"
  severity       = "medium"
  applies        = self.Failover != null
  condition      = self.HealthCheckId != null || self.AliasTarget.EvaluateTargetHealth == true || self.Failover == "SECONDARY"
  why            = "A primary record that nobody checks counts as healthy for ever, so the secondary never gets an answer."
  fix            = "Name a health check in {HealthCheckId}, or set {AliasTarget.EvaluateTargetHealth} to true."
  source         = "route53-resilience"
  given { Failover = "PRIMARY" }
  example "pass" { HealthCheckId = "0a1b2c3d" }
  example "pass" "alias" {
    Failover    = "PRIMARY"
    AliasTarget = { DNSName = "lb.example.com", HostedZoneId = "Z0", EvaluateTargetHealth = true }
  }
  example "fail" { ResourceRecords = ["192.0.2.1"] }
  example "not-applicable" { Name = "www.example.com" }
}

check "route53-record-target-there" {
  title          = "Records point at something, and at no name that anybody may take"
  responsibility = "net.exposure"
  resource       = "AWS::Route53::RecordSet"
  severity       = "medium"
  let = {
    targets = [for t in concat([self.AliasTarget.DNSName], coalesce(self.ResourceRecords, [])) : t if t != null]
    name    = trimsuffix(lower(self.Name), ".")
    taken   = anytrue([for b in resources_of_any_account("AWS::S3::Bucket") : b.BucketName == let.name]) || anytrue([for d in resources_of_any_account("AWS::CloudFront::Distribution") : contains(d.DistributionConfig.Aliases, let.name)])
  }
  applies   = contains(["A", "AAAA", "CNAME"], self.Type) && (length(let.targets) == 0 || anytrue([for t in let.targets : referenced(t) != null || may_be_taken(t)]))
  condition = length(let.targets) > 0 && (alltrue([for t in let.targets : referenced(t) != null]) || let.taken || unknown("whether somebody of yours has the name that it points at"))
  why       = "A record that points at a website bucket, a distribution or an environment that is gone leads visitors to whoever makes one of that name next; one that points at nothing answers nobody."
  fix       = "Name the target by a reference in {AliasTarget.DNSName} or {ResourceRecords}, or delete the record with what it pointed at."
  given {
    Name = "www.example.com"
    Type = "A"
  }
  example "pass" {
    AliasTarget = { DNSName = ref("Site", "DomainName"), HostedZoneId = "Z2FDTNDATAQYW2" }
    resource "AWS::CloudFront::Distribution" "Site" { DistributionConfig = { Enabled = true } }
  }
  example "pass" "a website bucket in sight" {
    AliasTarget = { DNSName = "s3-website.eu-central-1.amazonaws.com", HostedZoneId = "Z21DNDUVLTQW6Q" }
    resource "AWS::S3::Bucket" "Site" { BucketName = "www.example.com" }
  }
  example "fail" "nothing" { TTL = 300 }
  example "unknown" "a website bucket out of sight" {
    Type            = "CNAME"
    ResourceRecords = ["www.example.com.s3-website-eu-west-1.amazonaws.com"]
  }
  example "not-applicable" "an address" { ResourceRecords = ["192.0.2.1"] }
  example "not-applicable" "mail" {
    Type            = "MX"
    ResourceRecords = ["10 mail.example.com"]
  }
}
