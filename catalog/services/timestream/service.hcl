service "timestream" {
  title    = "Amazon Timestream"
  names    = ["timestream-write", "Amazon Timestream Write", "Timestream Write", "timestream-query", "Amazon Timestream Query", "Timestream Query", "timestream-influxdb", "Timestream InfluxDB", "timestream for liveanalytics", "timestream for influxdb"]
  model    = "abstracted"
  prefixes = ["AWS::Timestream::"]
  because  = "Timestream for LiveAnalytics is reached through an API only: AWS runs and encrypts it; what is stored, for how long, under which key and who may read it are the customer's."
  other_models = {
    container = "InfluxDB runs on instances that the customer sizes, places and gives network and logins; AWS runs their operating system and engine."
  }
  sources = ["best-practices-wp", "timestream-security", "timestream-influxdb"]

  type "AWS::Timestream::Database" {
    title  = "Database (LiveAnalytics)"
    name   = "DatabaseName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::Timestream::Table" {
    title  = "Table (LiveAnalytics)"
    name   = "TableName"
    traits = ["store"]
  }
  type "AWS::Timestream::ScheduledQuery" {
    title  = "Scheduled query"
    name   = "ScheduledQueryName"
    traits = ["code"]
  }
  type "AWS::Timestream::InfluxDBInstance" {
    title  = "InfluxDB instance"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint"]
    model  = "container"
  }
  type "AWS::Timestream::InfluxDBCluster" {
    title  = "InfluxDB cluster"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint"]
    model  = "container"
  }
}

override "timestream-liveanalytics" {
  on      = ["AWS::Timestream::Database", "AWS::Timestream::Table"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored; it cannot be switched off."
      customer = "Choosing the KMS key."
    }
    "data.backup" = {
      aws      = "Keeps copies in several zones."
      customer = "How long each store keeps the data, and a plan of AWS Backup where a table must be restorable."
    }
  }
  because    = "Encryption is always on; retention and backups are the customer's choice."
  source     = "timestream-security"
  confidence = "derived"
}

override "timestream-influxdb" {
  on      = ["AWS::Timestream::InfluxDBInstance", "AWS::Timestream::InfluxDBCluster"]
  holders = { "data.encrypt-rest" = "aws", "svc.capacity" = "shared", "iam.platform" = "customer" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed instances."
      customer = "Instance type and size of the storage."
    }
  }
  because    = "Storage of InfluxDB instances is encrypted without a switch; size, network, tokens and users inside the database are the customer's."
  source     = "timestream-influxdb"
  confidence = "derived"
}
