service "opsworkscm" {
  title    = "AWS OpsWorks Configuration Management"
  names    = ["opsworks-cm", "opsworks for chef automate", "opsworks for puppet enterprise"]
  model    = "container"
  prefixes = ["AWS::OpsWorksCM::"]
  because  = "AWS set up a Chef or Puppet server on an instance of the customer's account, updated and backed it up in a window; access, network and what the server rolls out were the customer's. AWS ended it in 2024: Puppet on 31 March, Chef on 5 May."
  sources  = ["opsworkscm-guide", "srm-page"]

  type "AWS::OpsWorksCM::Server" {
    title  = "Chef or Puppet server"
    traits = ["host", "code", "store", "endpoint"]
  }
}

source "opsworkscm-guide" {
  title = "AWS OpsWorks User Guide, AWS OpsWorks CM"
  url   = "https://docs.aws.amazon.com/opsworks/latest/userguide/welcome.html"
  as_of = "2024-05"
  seen  = "2026-11"
  note  = "The page itself was not opened; the days of both ends were read on the pages about system maintenance of the same guide."
}
