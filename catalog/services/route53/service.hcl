service "route53" {
  title      = "Amazon Route 53"
  names      = ["route 53", "dns", "hosted zone"]
  model      = "abstracted"
  prefixes   = ["AWS::Route53::"]
  global     = ["AWS::Route53::"]
  because    = "AWS runs the name servers and answers queries from them all over the world; which names point where, whether zones are signed, and who may change them, the customer decides."
  sources    = ["best-practices-wp", "route53-security", "route53-dnssec"]
  classed_by = "route53-security"

  type "AWS::Route53::HostedZone" {
    title  = "Hosted zone"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::Route53::RecordSet" {
    title  = "DNS record"
    traits = ["setting"]
    bears  = ["net.exposure", "ops.resilience"]
  }
  type "AWS::Route53::RecordSetGroup" {
    title  = "Group of DNS records"
    traits = ["setting"]
    bears  = ["net.exposure", "ops.resilience"]
  }
  type "AWS::Route53::HealthCheck" {
    title  = "Health check"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  type "AWS::Route53::DNSSEC" {
    title  = "DNSSEC signing of a hosted zone"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::Route53::KeySigningKey" {
    title  = "Key-signing key of a hosted zone"
    traits = ["key"]
  }
  type "AWS::Route53::QueryLoggingConfig" {
    title  = "Query log of a hosted zone"
    traits = ["trail"]
  }
  type "AWS::Route53::TrafficPolicy" {
    title  = "Traffic policy"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
}

override "route53-dnssec-keys" {
  on      = ["AWS::Route53::KeySigningKey"]
  holders = { "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Makes, uses and renews the zone-signing key."
      customer = "The key-signing key on an asymmetric KMS key of its own: its policy, its rotation, and the DS record in the parent zone."
    }
  }
  because    = "Route 53 looks after the zone-signing key, and the customer after the key-signing key."
  source     = "route53-dnssec"
  confidence = "documented"
  uninherits = { "data.keys" = "Route 53 looks after all the keys of a zone that it signs." }
}

override "route53-authentic-answers" {
  on      = ["AWS::Route53::HostedZone", "AWS::Route53::DNSSEC"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Answers from its own name servers and signs the answers of zones that have signing switched on."
      customer = "Switching DNSSEC signing on for public zones, keeping the chain of trust whole, and watching for its errors."
    }
  }
  because    = "Answers of an unsigned zone cannot be told from forged ones; signing is a switch of the zone."
  source     = "route53-dnssec"
  confidence = "documented"
}

override "route53-failover" {
  on      = ["AWS::Route53::HostedZone", "AWS::Route53::RecordSet", "AWS::Route53::RecordSetGroup", "AWS::Route53::HealthCheck", "AWS::Route53::TrafficPolicy"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps name servers and health checkers running all over the world."
      customer = "Health checks, failover records and lifetimes by which names move away from what has failed."
    }
  }
  because    = "Route 53 answers without fail, but with what: that is up to the records."
  source     = "route53-resilience"
  confidence = "derived"
}

override "route53-zone-content" {
  on      = ["AWS::Route53::HostedZone"]
  holders = { "data.encrypt-rest" = "aws", "data.encrypt-client" = "not-applicable", "data.keys" = "aws", "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps many copies of a zone."
      customer = "A copy of the records outside, for there is no undoing a record or a zone that somebody deletes."
    }
  }
  because    = "A zone has no switch for encryption and no key to choose, and records that a client had encrypted would answer nobody; DNS records are public, and deleted ones are gone."
  source     = "route53-security"
  confidence = "derived"
}

override "route53-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Route53::HostedZone"]
  source  = "route53-security"
}

override "route53-private-zone" {
  on      = ["AWS::Route53::HostedZone"]
  when    = length(self.VPCs) > 0
  holders = { "net.segmentation" = "customer" }
  parts = {
    "net.segmentation" = { customer = "Which VPCs, also of other accounts, see the zone." }
  }
  because    = "A private zone is answered in the VPCs that the customer ties to it, and nowhere else."
  source     = "route53-security"
  confidence = "derived"
  example "applies" {
    VPCs = [{ VPCId = "vpc-0a", VPCRegion = "eu-west-1" }]
  }
  example "does-not-apply" { Name = "example.com" }
  example "unknown" { VPCs = unknown("parameter without default") }
}
