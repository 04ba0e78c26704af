service "keyspaces" {
  title    = "Amazon Keyspaces (for Apache Cassandra)"
  names    = ["cassandra", "Amazon Keyspaces", "keyspacesstreams", "Amazon Keyspaces Streams", "mcs", "managed cassandra service"]
  model    = "abstracted"
  prefixes = ["AWS::Cassandra::"]
  because  = "By the service model: AWS runs machines and database behind an endpoint that speaks Cassandra and encrypts every table; the customer chooses keys, backups, throughput and who may reach the data."
  sources  = ["best-practices-wp", "keyspaces-security"]

  type "AWS::Cassandra::Table" {
    title  = "Table"
    name   = "TableName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::Cassandra::Keyspace" {
    title  = "Keyspace"
    name   = "KeyspaceName"
    traits = ["setting"]
    bears  = ["data.residency"]
  }
  settings = ["AWS::Cassandra::Type"]
}

override "keyspaces" {
  on      = ["AWS::Cassandra::Table"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every table; it cannot be switched off."
      customer = "Choosing the key: AWS's own or one of the customer's."
    }
    "data.backup" = {
      aws      = "Keeps copies in several zones, and takes the backups once point-in-time recovery is on."
      customer = "Switching point-in-time recovery on, and trying the restore."
    }
  }
  because    = "Tables are always encrypted, but which key protects them and whether they can be restored is the customer's choice."
  source     = "keyspaces-encryption"
  confidence = "derived"
}

override "keyspaces-provisioned-capacity" {
  on      = ["AWS::Cassandra::Table"]
  when    = upper(self.BillingMode.Mode) == "PROVISIONED"
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Storage without bounds, and the throughput that was ordered."
      customer = "Ordering enough throughput, or letting auto scaling order it; beyond it requests are refused."
    }
  }
  because    = "In provisioned mode the customer sets how much throughput the table takes."
  source     = "keyspaces-security"
  confidence = "derived"
  example "applies" {
    BillingMode = { Mode = "PROVISIONED", ProvisionedThroughput = { ReadCapacityUnits = 5, WriteCapacityUnits = 5 } }
  }
  example "does-not-apply" "the default" { TableName = "orders" }
  example "unknown" { BillingMode = { Mode = unknown("parameter without default") } }
}
