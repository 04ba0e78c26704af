service "drs" {
  title      = "AWS Elastic Disaster Recovery"
  names      = ["Elastic Disaster Recovery Service", "elastic disaster recovery", "aws drs", "cloudendure"]
  model      = "container"
  prefixes   = ["AWS::DRS::"]
  because    = "AWS runs the replication and its servers in a staging area; source servers, the agent on them, network and encryption of the staging area, drills and whatever is recovered are the customer's."
  sources    = ["drs-security", "srm-page", "drs-infrastructure"]
  classed_by = "drs-infrastructure"

  type "AWS::DRS::ReplicationConfigurationTemplate" {
    title  = "Replication settings"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::DRS::LaunchConfigurationTemplate" {
    title  = "Launch settings"
    traits = ["setting"]
    bears  = ["svc.capacity", "ops.resilience"]
  }
  type "AWS::DRS::SourceNetwork" {
    title  = "Source network"
    traits = ["network"]
  }
}

override "drs-replication" {
  on      = ["AWS::DRS::ReplicationConfigurationTemplate"]
  holders = { "data.backup" = "shared", "ops.resilience" = "shared", "svc.capacity" = "shared", "iam.platform" = "not-applicable" }
  parts = {
    "data.backup" = {
      aws      = "Takes snapshots of the staging volumes as the retention rules say."
      customer = "Installs the agent on each server, sets the retention, and drills the recovery."
    }
    "ops.resilience" = {
      aws      = "Keeps copies going and starts recovery instances when told."
      customer = "Writes and rehearses the plan, and decides when to fail over."
    }
    "svc.capacity" = {
      aws      = "Starts and replaces replication servers."
      customer = "Chooses their type, and has the quota for recovery instances."
    }
  }
  because    = "Copies are made by AWS, but only of what the customer enrols, and nobody but the customer knows whether a recovery works."
  source     = "drs-security"
  confidence = "derived"
}

source "drs-security" {
  title  = "AWS Elastic Disaster Recovery User Guide, Security"
  url    = "https://docs.aws.amazon.com/drs/latest/userguide/security.html"
  opened = false
}

source "drs-infrastructure" {
  title = "AWS Elastic Disaster Recovery User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/drs/latest/userguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, protected by AWS's global network security: read in a stored copy of the guide."
}
