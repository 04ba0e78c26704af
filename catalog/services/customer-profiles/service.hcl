service "customer-profiles" {
  title      = "Amazon Connect Customer Profiles"
  names      = ["Customer Profiles", "profile"]
  model      = "abstracted"
  prefixes   = ["AWS::CustomerProfiles::"]
  because    = "AWS runs the profile store and encrypts it under a key that the customer must give; which data flows in, how long it stays, and who is matched with whom, the customer decides."
  sources    = ["best-practices-wp", "connect-security", "connect-encryption"]
  classed_by = "connect-security"

  type "AWS::CustomerProfiles::Domain" {
    title  = "Domain of profiles"
    name   = "DomainName"
    traits = ["host", "store"]
  }
  type "AWS::CustomerProfiles::Integration" {
    title  = "Integration"
    traits = ["setting"]
    bears  = ["data.residency"]
  }
  type "AWS::CustomerProfiles::ObjectType" {
    title  = "Object type"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
  type "AWS::CustomerProfiles::EventStream" {
    title  = "Event stream"
    traits = ["setting"]
  }
  type "AWS::CustomerProfiles::Recommender" {
    title  = "Recommender"
    traits = ["host"]
  }
}

override "customer-profiles-encrypted" {
  on      = ["AWS::CustomerProfiles::Domain"]
  holders = { "data.encrypt-rest" = "shared", "data.keys" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every profile under the key that it is given."
      customer = "Naming the key, without which a domain cannot be made."
    }
    "data.keys" = {
      aws      = "Runs KMS, and encrypts every profile under the key that it is given."
      customer = "The key itself: a domain cannot be made without naming one, and its policy and rotation are the customer's."
    }
  }
  because    = "Everything in a domain is encrypted, under a KMS key that the customer names."
  source     = "connect-encryption"
  confidence = "documented"
}

override "customer-profiles-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::CustomerProfiles::Domain", "AWS::CustomerProfiles::Recommender"]
  source  = "connect-security"
}

override "customer-profiles-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::CustomerProfiles::Domain"]
  parts = {
    "data.backup" = {
      customer = "The source systems from which profiles can be loaded again, or an export of the profiles."
    }
  }
  source = "connect-security"
}
