service "dsql" {
  title    = "Amazon Aurora DSQL"
  names    = ["aurora dsql"]
  model    = "abstracted"
  prefixes = ["AWS::DSQL::"]
  because  = "By the service model: AWS runs a serverless database behind an endpoint that speaks PostgreSQL, spreads it over zones and encrypts it; the customer decides on keys, deletion protection, database roles and who may connect."
  sources  = ["best-practices-wp", "dsql-what-is"]

  type "AWS::DSQL::Cluster" {
    title  = "Cluster"
    traits = ["host", "code", "store", "endpoint", "policy"]
  }
}

override "dsql" {
  on      = ["AWS::DSQL::Cluster"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared", "iam.platform" = "customer" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every cluster; it cannot be switched off."
      customer = "Naming a KMS key where AWS's own is not enough."
    }
    "data.backup" = {
      aws      = "Keeps copies in three zones, and takes the backups that AWS Backup orders."
      customer = "Backup plans, deletion protection, and trying the restore."
    }
  }
  because    = "Encryption is always on; backups have to be ordered, and the roles inside the database are granted by the customer."
  source     = "dsql-what-is"
  confidence = "derived"
}
