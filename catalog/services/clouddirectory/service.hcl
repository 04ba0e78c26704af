service "clouddirectory" {
  title    = "Amazon Cloud Directory"
  names    = ["Amazon CloudDirectory", "cloud directory"]
  model    = "abstracted"
  prefixes = ["AWS::CloudDirectory::"]
  because  = "By the service model: AWS runs directory, storage and encryption behind an API; schemas, content and who may reach it are the customer's."
  sources  = ["best-practices-wp", "clouddirectory-security"]

  type "AWS::CloudDirectory::Directory" {
    title  = "Directory (no resource of CloudFormation's)"
    traits = ["host", "store", "endpoint"]
  }
}
