service "sdb" {
  title    = "Amazon SimpleDB"
  names    = ["simpledb", "simpledbv2", "Amazon SimpleDB v2"]
  model    = "abstracted"
  prefixes = ["AWS::SDB::"]
  because  = "By the service model: AWS runs and replicates the store behind an API; the customer says who may reach it and what it puts there. Encryption with keys is not offered: what needs it must be encrypted before."
  sources  = ["best-practices-wp", "sdb-what-is"]

  type "AWS::SDB::Domain" {
    title  = "Domain"
    traits = ["host", "store", "endpoint"]
  }
}
