locals {
  # Days that an event data store keeps events when nothing is said: a year with extendable pricing, seven years otherwise.
  default_retention = 366
}

check "cloudtrail-event-data-store-kms-encrypted" {
  title          = "CloudTrail Lake event data stores use a KMS key of the customer"
  responsibility = "data.keys"
  resource       = "AWS::CloudTrail::EventDataStore"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.KmsKeyId, "alias/events")
  why            = "AWS encrypts the store anyway; with a key of your own you decide who can read it and can prove it."
  fix            = "Set {KmsKeyId}; it cannot be added to an existing store."
}

checks "cloudtrail-left-on" {
  each "cloudtrail-event-data-store-termination-protection" {
    title          = "CloudTrail Lake event data stores are protected against deletion"
    property       = "TerminationProtectionEnabled"
    type           = "AWS::CloudTrail::EventDataStore"
    responsibility = "data.backup"
    why            = "The store is the only copy of its events."
  }
  each "cloudtrail-event-data-store-ingesting" {
    title    = "CloudTrail Lake event data stores take in events"
    property = "IngestionEnabled"
    type     = "AWS::CloudTrail::EventDataStore"
    severity = "high"
    why      = "A store that is stopped looks like one in the inventory and records nothing."
  }
  each "cloudtrail-event-data-store-multi-region" {
    title    = "CloudTrail Lake event data stores cover all Regions"
    property = "MultiRegionEnabled"
    type     = "AWS::CloudTrail::EventDataStore"
    why      = "Intruders like the Regions that nobody uses, because nobody looks there."
  }
  each "cloudtrail-trail-global-services" {
    title    = "CloudTrail trails record global services"
    property = "IncludeGlobalServiceEvents"
    type     = "AWS::CloudTrail::Trail"
    why      = "Sign-ins and changes of rights in IAM and STS are global events; a trail without them misses the most telling ones."
  }
  responsibility = "ops.logging"
  resource       = each.type
  severity       = "medium"
  condition      = self[each.property] != false
  fix            = "Leave {${each.property}} on."
  remedy         = { (each.property) = true }
  example "pass" { (each.property) = true }
  example "pass" "as text" { (each.property) = "true" }
  example "pass" "default" {}
  example "fail" "off" { (each.property) = false }
}

check "cloudtrail-event-data-store-retention" {
  title          = "CloudTrail Lake event data stores keep events for ${param.days} days"
  responsibility = "data.backup"
  resource       = "AWS::CloudTrail::EventDataStore"
  severity       = "medium"
  parameters     = { days = 365 }
  condition      = coalesce(self.RetentionPeriod, local.default_retention) >= param.days
  why            = "Intrusions are often found after months; a shorter log ends before they began."
  fix            = "Set {RetentionPeriod} to ${param.days} days or more."
  remedy         = { RetentionPeriod = param.days }
  example "pass" "default" {}
  example "pass" { RetentionPeriod = "2557" }
  example "fail" { RetentionPeriod = 90 }
}

check "cloudtrail-resource-policy-not-public" {
  title          = "CloudTrail resource policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::CloudTrail::ResourcePolicy"
  severity       = "high"
  like           = policy_not_public(self.ResourcePolicy, "cloudtrail-data:PutAuditEvents")
  why            = "With * anybody may query your events or write false ones into your channel."
  fix            = "Name the accounts or roles in Principal, or add a condition on the organisation."
}
