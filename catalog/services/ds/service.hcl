service "ds" {
  title    = "AWS Directory Service"
  names    = ["Directory Service", "ds-data", "AWS Directory Service Data", "Directory Service Data", "managed microsoft ad", "simple ad", "ad connector", "active directory"]
  model    = "container"
  prefixes = ["AWS::DirectoryService::"]
  because  = "AWS runs and patches the domain controllers; users, groups, policies, trusts, further controllers and the network around them are the customer's."
  sources  = ["best-practices-wp", "ds-security", "ds-maintenance", "ds-resilience"]

  type "AWS::DirectoryService::MicrosoftAD" {
    title  = "AWS Managed Microsoft AD directory"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::DirectoryService::SimpleAD" {
    title  = "Simple AD directory"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
}
