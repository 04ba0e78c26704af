service "connect" {
  title      = "Amazon Connect"
  names      = ["Amazon Connect Service", "contact centre", "contact center", "connectparticipant", "Amazon Connect Participant Service", "ConnectParticipant", "connect-contact-lens", "Amazon Connect Contact Lens", "Connect Contact Lens", "contact lens"]
  model      = "abstracted"
  prefixes   = ["AWS::Connect::"]
  because    = "AWS runs telephony, routing and the agents' workspace, and encrypts what it keeps; users and their security profiles, flows, recordings in the customer's bucket, and the agents' own devices are the customer's."
  sources    = ["best-practices-wp", "connect-security", "connect-encryption"]
  classed_by = "connect-security"

  type "AWS::Connect::Instance" {
    title  = "Connect instance"
    name   = "InstanceAlias"
    traits = ["host", "store", "endpoint"]
    bears  = ["ops.logging"]
  }
  type "AWS::Connect::InstanceStorageConfig" {
    title  = "Storage of an instance"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.keys", "data.residency"]
  }
  type "AWS::Connect::User" {
    title  = "User"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::Connect::SecurityProfile" {
    title  = "Security profile"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::Connect::UserHierarchyGroup" {
    title  = "Group in the hierarchy of users"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::Connect::ApprovedOrigin" {
    title  = "Approved origin"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::Connect::SecurityKey" {
    title  = "Public key of an instance"
    traits = ["key"]
  }
  type "AWS::Connect::ContactFlow" {
    title  = "Flow"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::Connect::ContactFlowModule" {
    title  = "Flow module"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::Connect::View" {
    title  = "View"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::Connect::DataTable" {
    title  = "Data table"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::Connect::PhoneNumber" {
    title  = "Phone number"
    traits = ["endpoint"]
  }
  type "AWS::Connect::EmailAddress" {
    title  = "E-mail address"
    traits = ["mail", "endpoint"]
  }
  type "AWS::Connect::Rule" {
    title  = "Rule"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::Connect::TrafficDistributionGroup" {
    title  = "Traffic distribution group"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
}

override "connect-users" {
  on         = ["AWS::Connect::Instance", "AWS::Connect::User", "AWS::Connect::SecurityProfile", "AWS::Connect::UserHierarchyGroup"]
  holders    = { "iam.platform" = "customer" }
  because    = "An instance has users and security profiles of its own, which say who hears recordings and changes flows; IAM does not rule them."
  source     = "connect-security"
  confidence = "derived"
}

override "connect-encrypted" {
  on      = ["AWS::Connect::Instance"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts the contact data that Connect itself keeps."
      customer = "Encryption of recordings, transcripts and reports in the buckets and streams that it names."
    }
  }
  because    = "What Connect keeps is encrypted in any case; recordings lie where the customer lets them be stored."
  source     = "connect-encryption"
  confidence = "documented"
}

override "connect-storage" {
  on         = ["AWS::Connect::InstanceStorageConfig"]
  holders    = { "data.encrypt-rest" = "customer", "data.keys" = "customer" }
  because    = "Recordings, transcripts and streams go to the customer's own buckets and streams, with the encryption and the key that are named there."
  source     = "connect-encryption"
  confidence = "derived"
}

override "connect-regions" {
  on      = ["AWS::Connect::Instance", "AWS::Connect::TrafficDistributionGroup"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Runs an instance over several Availability Zones."
      customer = "Another Region and a traffic distribution group where one Region is not enough, and flows that bear the failure of what they call."
    }
  }
  because    = "An instance belongs to one Region; a second one is for the customer to set up."
  source     = "connect-security"
  confidence = "derived"
}

override "connect-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Connect::Instance"]
  source  = "connect-security"
}

override "connect-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::Connect::Instance", "AWS::Connect::DataTable"]
  parts = {
    "data.backup" = {
      customer = "Export of contact records and recordings, and flows, routing and tables kept as code, so that an instance can be set up again."
    }
  }
  source = "connect-security"
}
