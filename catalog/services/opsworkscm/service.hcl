service "opsworkscm" {
  title      = "AWS OpsWorks Configuration Management"
  names      = ["opsworks-cm", "opsworks for chef automate", "opsworks for puppet enterprise"]
  model      = "container"
  prefixes   = ["AWS::OpsWorksCM::"]
  because    = "AWS sets up a Chef or Puppet server on an instance of the customer's account, updates and backs it up in a window; access, network and what the server rolls out are the customer's. Support is until 2024-05-05, for Puppet until 2024-03-31."
  sources    = ["opsworkscm-guide", "srm-page", "opsworkscm-infrastructure"]
  classed_by = "opsworkscm-infrastructure"

  type "AWS::OpsWorksCM::Server" {
    title  = "Chef or Puppet server"
    traits = ["host", "code", "store", "endpoint"]
  }
}

override "opsworkscm-ended" {
  inherit = "service-ended-resources-stay"
  because = "AWS ended support on 2024-05-05: what was set up goes on, without updates or repairs of AWS's."
  source  = "opsworkscm-guide"
  since   = "2024-05-06"
}

source "opsworkscm-guide" {
  title  = "AWS OpsWorks User Guide, AWS OpsWorks CM"
  url    = "https://docs.aws.amazon.com/opsworks/latest/userguide/welcome.html"
  opened = false
  note   = "The days of both ends were read on the pages about system maintenance of the same guide."
}

source "opsworkscm-infrastructure" {
  title = "AWS OpsWorks User Guide, Infrastructure security in OpsWorks CM"
  url   = "https://docs.aws.amazon.com/opsworks/latest/userguide/infrastructure-security-opscm.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, protected by AWS's global network security: read in an archived copy of the guide."
}
