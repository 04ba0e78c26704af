checks "ses-requires-tls" {
  each "ses-configuration-set-requires-tls" {
    title    = "SES configuration sets deliver over TLS only"
    property = "DeliveryOptions"
    type     = "AWS::SES::ConfigurationSet"
    value    = { TlsPolicy = "REQUIRE" }
    severity = "medium"
    why      = "By default TLS is optional, and mail to a server without it travels in the clear."
    fix      = "Set {DeliveryOptions.TlsPolicy} to REQUIRE."
    example "fail" "AWS's default" { Name = "mail" }
    example "fail" "optional" { DeliveryOptions = { TlsPolicy = "OPTIONAL" } }
  }
  each "ses-receipt-rule-requires-tls" {
    title    = "SES receipt rules accept mail over TLS only"
    property = "Rule"
    type     = "AWS::SES::ReceiptRule"
    value    = { TlsPolicy = "Require", Enabled = true }
    severity = "low"
    why      = "By default mail sent in the clear is accepted, too."
    fix      = "Set {Rule.TlsPolicy} to Require."
    example "fail" { Rule = { Enabled = true } }
  }
  responsibility = "data.transit"
  resource       = each.type
  condition      = lower(self[each.property].TlsPolicy) == "require"
  remedy         = { "${each.property}.TlsPolicy" = "require" }
  source         = "ses-tls"
  confidence     = "derived"
  example "pass" { (each.property) = each.value }
  example "unknown" { (each.property) = { TlsPolicy = unknown("parameter without default") } }
}

check "ses-configuration-set-suppresses-bounces-and-complaints" {
  title          = "SES configuration sets suppress addresses that bounced or complained"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::ConfigurationSet"
  severity       = "medium"
  condition      = self.SuppressionOptions == null || (contains(self.SuppressionOptions.SuppressedReasons, "BOUNCE") && contains(self.SuppressionOptions.SuppressedReasons, "COMPLAINT"))
  why            = "Mailing on to those who bounced or complained is what puts an account on probation. Without options of its own, the set follows the account's list."
  fix            = "List BOUNCE and COMPLAINT in {SuppressionOptions.SuppressedReasons}, or leave {SuppressionOptions} out."
  remedy         = { "SuppressionOptions.SuppressedReasons" = ["BOUNCE", "COMPLAINT"] }
  example "pass" "the account's list" { Name = "mail" }
  example "pass" "own list" { SuppressionOptions = { SuppressedReasons = ["BOUNCE", "COMPLAINT"] } }
  example "fail" "switched off" { SuppressionOptions = { SuppressedReasons = [] } }
  example "fail" "complaints ignored" { SuppressionOptions = { SuppressedReasons = ["BOUNCE"] } }
}

check "ses-configuration-set-measures-reputation" {
  title          = "SES configuration sets publish reputation metrics"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::ConfigurationSet"
  severity       = "low"
  like           = on(self.ReputationOptions.ReputationMetricsEnabled)
  why            = "Without the metrics, a rising bounce or complaint rate shows only when AWS stops the sending."
  fix            = "Set {ReputationOptions.ReputationMetricsEnabled} to true, and put an alarm on the metrics."
}

check "ses-configuration-set-reports-bounces-and-complaints" {
  title          = "SES configuration sets send bounces and complaints somewhere"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::ConfigurationSet"
  severity       = "medium"
  let            = { sent = [for d in referencing("AWS::SES::ConfigurationSetEventDestination", "ConfigurationSetName") : d.EventDestination] }
  condition      = anytrue([for d in let.sent : coalesce(d.Enabled, false) == true && anytrue([for t in d.MatchingEventTypes : lower(t) == "bounce"]) && anytrue([for t in d.MatchingEventTypes : lower(t) == "complaint"])])
  why            = "What nobody receives, nobody handles; SES lowers the account's standing for it."
  fix            = "Add an enabled AWS::SES::ConfigurationSetEventDestination with {AWS::SES::ConfigurationSetEventDestination#EventDestination:MatchingEventTypes} bounce and complaint."
  example "pass" {
    Name = "mail"
    resource "AWS::SES::ConfigurationSetEventDestination" "Events" {
      ConfigurationSetName = ref("self")
      EventDestination     = { Enabled = true, MatchingEventTypes = ["bounce", "complaint"], SnsDestination = { TopicARN = "arn:aws:sns:eu-west-1:111122223333:mail" } }
    }
  }
  example "fail" "none" { Name = "mail" }
  example "fail" "off" {
    resource "AWS::SES::ConfigurationSetEventDestination" "Events" {
      ConfigurationSetName = ref("self")
      EventDestination     = { Enabled = false, MatchingEventTypes = ["bounce", "complaint"] }
    }
  }
  example "unknown" {
    resource "AWS::SES::ConfigurationSetEventDestination" "Events" {
      ConfigurationSetName = ref("self")
      EventDestination     = { Enabled = true, MatchingEventTypes = unknown("parameter without default") }
    }
  }
}

check "ses-identity-signs-with-dkim" {
  title          = "SES identities sign their mail with DKIM"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::EmailIdentity"
  severity       = "medium"
  like           = on_by_default(self.DkimAttributes.SigningEnabled)
  why            = "Unsigned mail cannot be told from forged mail, and receivers treat it as spam. Signing is on unless switched off."
  fix            = "Set {DkimAttributes.SigningEnabled} to true, or leave it out."
  source         = "ses-dkim"
  confidence     = "derived"
}

check "ses-identity-dkim-key-strong" {
  title          = "SES identities sign with DKIM keys of 2048 bits"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::EmailIdentity"
  severity       = "low"
  like           = is_not(self.DkimSigningAttributes.NextSigningKeyLength, "RSA_1024_BIT")
  why            = "1024-bit keys are within reach of an attacker who would sign in the domain's name."
  fix            = "Set {DkimSigningAttributes.NextSigningKeyLength} to RSA_2048_BIT, or leave it out."
  remedy         = { "DkimSigningAttributes.NextSigningKeyLength" = "RSA_2048_BIT" }
  source         = "ses-dkim"
  confidence     = "derived"
  example "pass" "another" { DkimSigningAttributes = { NextSigningKeyLength = "RSA_2048_BIT" } }
}

check "ses-identity-hears-of-bounces" {
  title          = "SES identities learn of bounces and complaints"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::EmailIdentity"
  severity       = "medium"
  condition      = coalesce(self.FeedbackAttributes.EmailForwardingEnabled, true) == true || self.ConfigurationSetAttributes.ConfigurationSetName != null
  why            = "With forwarding off and no configuration set, bounces and complaints reach nobody."
  fix            = "Leave {FeedbackAttributes.EmailForwardingEnabled} on, or name a set with an event destination in {ConfigurationSetAttributes.ConfigurationSetName}."
  remedy         = { "FeedbackAttributes.EmailForwardingEnabled" = true }
  source         = "ses-account"
  example "pass" "AWS's default" { EmailIdentity = "example.com" }
  example "pass" "configuration set" {
    FeedbackAttributes         = { EmailForwardingEnabled = false }
    ConfigurationSetAttributes = { ConfigurationSetName = "mail" }
  }
  example "fail" { FeedbackAttributes = { EmailForwardingEnabled = false } }
}

check "ses-receipt-rule-scans-mail" {
  title          = "SES receipt rules scan for spam and viruses"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::ReceiptRule"
  severity       = "low"
  like           = on(self.Rule.ScanEnabled)
  why            = "Unscanned, spam and malware go straight to what the rule feeds, and may be passed on from there."
  example "fail" { Rule = { Enabled = true } }
}
