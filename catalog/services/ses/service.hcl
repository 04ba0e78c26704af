service "ses" {
  title      = "Amazon SES"
  names      = ["simple-email-service", "sesv2", "mailmanager", "Amazon Simple Email Service"]
  model      = "abstracted"
  prefixes   = ["AWS::SES::"]
  because    = "AWS runs the mail servers and guards their reputation; the customer answers for what it sends, to whom, and how it treats bounces and complaints."
  sources    = ["best-practices-wp", "ses-account", "aup"]
  classed_by = "best-practices-wp"

  type "AWS::SES::Account" {
    title  = "Sending of the account in a Region"
    traits = ["mail"]
  }
  type "AWS::SES::ConfigurationSet" {
    title  = "Configuration set"
    name   = "Name"
    traits = ["mail", "endpoint"]
  }
  type "AWS::SES::EmailIdentity" {
    title  = "Email identity"
    name   = "EmailIdentity"
    traits = ["mail"]
  }
  type "AWS::SES::ConfigurationSetEventDestination" {
    title  = "Event destination"
    traits = ["setting"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::SES::ReceiptRule" {
    title  = "Receipt rule"
    traits = ["mail", "endpoint"]
  }
  type "AWS::SES::ReceiptFilter" {
    title  = "Receipt filter"
    traits = ["setting"]
  }
  type "AWS::SES::ContactList" {
    title  = "Contact list"
    name   = "ContactListName"
    traits = ["mail", "store"]
  }
  type "AWS::SES::DedicatedIpPool" {
    title  = "Dedicated IP pool"
    name   = "PoolName"
    traits = ["mail"]
  }
  type "AWS::SES::MailManagerIngressPoint" {
    title  = "Mail Manager ingress point"
    name   = "IngressPointName"
    traits = ["mail", "endpoint"]
  }
  type "AWS::SES::MailManagerArchive" {
    title  = "Mail Manager archive"
    name   = "ArchiveName"
    traits = ["store"]
  }
  type "AWS::SES::MailManagerRelay" {
    title  = "Mail Manager relay"
    name   = "RelayName"
    traits = ["mail", "endpoint"]
  }
  type "AWS::SES::Tenant" {
    title  = "Tenant"
    name   = "TenantName"
    traits = ["mail"]
  }
  settings = ["AWS::SES::Template", "AWS::SES::CustomVerificationEmailTemplate", "AWS::SES::ReceiptRuleSet", "AWS::SES::VdmAttributes", "AWS::SES::EmailIdentityCertificate", "AWS::SES::MultiRegionEndpoint", "AWS::SES::MailManagerAddonInstance", "AWS::SES::MailManagerAddonSubscription", "AWS::SES::MailManagerAddressList", "AWS::SES::MailManagerRuleSet", "AWS::SES::MailManagerTrafficPolicy"]
}

override "ses-transit" {
  on      = ["AWS::SES::ConfigurationSet", "AWS::SES::ReceiptRule", "AWS::SES::MailManagerIngressPoint"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Offers TLS on its endpoints and tries TLS towards the other mail server."
      customer = "Requiring TLS, so that mail is refused rather than passed on in the clear."
    }
  }
  because    = "Without a word from the customer, SES falls back to plain text when the other server knows no TLS."
  source     = "ses-tls"
  confidence = "derived"
}
