service "cloudhsm" {
  title    = "AWS CloudHSM"
  names    = ["Amazon CloudHSM", "cloudhsmv2", "AWS CloudHSM V2", "CloudHSM V2", "hsm", "hardware security module"]
  model    = "container"
  prefixes = ["AWS::CloudHSM::"]
  because  = "AWS owns the modules, their firmware and the daily backups; the users and keys inside, the number of modules, the client software and the network around them are the customer's."
  sources  = ["best-practices-wp", "cloudhsm-security", "cloudhsm-updates", "cloudhsm-backups"]

  type "AWS::CloudHSM::Cluster" {
    title  = "Cluster of hardware security modules"
    traits = ["host", "key", "endpoint"]
    bears  = ["data.backup"]
  }
}
