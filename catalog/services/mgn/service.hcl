service "mgn" {
  title    = "AWS Application Migration Service"
  names    = ["Application Migration Service", "aws mgn", "aws transform mgn"]
  model    = "container"
  prefixes = ["AWS::MGN::"]
  because  = "AWS runs the replication and its servers in a staging area; source servers, agents, the staging network and every instance that is launched from it are the customer's."
  other_models = {
    infrastructure = "A connector is software on a machine of the customer's, from which it installs agents on other machines."
  }
  sources = ["mgn-security", "srm-page"]

  type "AWS::MGN::LaunchConfigurationTemplate" {
    title  = "Launch settings"
    traits = ["setting"]
    bears  = ["svc.capacity", "net.exposure", "data.keys"]
  }
  type "AWS::MGN::Connector" {
    title  = "Connector"
    name   = "Name"
    traits = ["host"]
    model  = "infrastructure"
  }
  settings = ["AWS::MGN::NetworkMigrationDefinition"]
}

source "mgn-security" {
  title  = "AWS Application Migration Service User Guide, Security"
  url    = "https://docs.aws.amazon.com/mgn/latest/ug/security.html"
  opened = false
}
