service "kinesis" {
  title    = "Amazon Kinesis Data Streams"
  names    = ["Amazon Kinesis", "kinesis streams", "kinesis data streams"]
  model    = "abstracted"
  prefixes = ["AWS::Kinesis::"]
  because  = "By the service model: AWS runs the streams behind an HTTPS API and keeps each record in three zones; whether records are encrypted, how long they stay and who reads them is the customer's."
  sources  = ["best-practices-wp", "kinesis-security"]

  type "AWS::Kinesis::Stream" {
    title  = "Stream"
    name   = "Name"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::Kinesis::ResourcePolicy" {
    title  = "Resource policy"
    traits = ["policy"]
  }
  type "AWS::Kinesis::StreamConsumer" {
    title  = "Consumer with enhanced fan-out"
    name   = "ConsumerName"
    traits = ["setting"]
  }
  settings = ["AWS::Kinesis::Channel"]
}

override "kinesis-encryption" {
  on         = ["AWS::Kinesis::Stream"]
  holders    = { "data.encrypt-rest" = "customer", "data.keys" = "customer" }
  because    = "Server-side encryption of a stream is a switch, and off when nothing is said."
  source     = "kinesis-encryption"
  confidence = "derived"
}

override "kinesis-retention" {
  on      = ["AWS::Kinesis::Stream"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps each record in three zones until its term ends."
      customer = "A term long enough to recover from a stopped consumer: a day, if nothing is said."
    }
  }
  because    = "A stream has no backups: what protects a record is how long it is kept."
  source     = "kinesis-security"
  confidence = "derived"
}

override "kinesis-provisioned-capacity" {
  on      = ["AWS::Kinesis::Stream"]
  when    = coalesce(self.StreamModeDetails.StreamMode, self.ShardCount == null ? "ON_DEMAND" : "PROVISIONED") == "PROVISIONED"
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "The throughput of the shards that were ordered."
      customer = "Ordering enough shards, and more with the load; beyond them requests are refused."
    }
  }
  because    = "In provisioned mode the customer sets the number of shards."
  source     = "kinesis-security"
  confidence = "derived"
  example "applies" { ShardCount = 4 }
  example "does-not-apply" {
    StreamModeDetails = { StreamMode = "ON_DEMAND" }
  }
  example "unknown" {
    StreamModeDetails = { StreamMode = unknown("parameter without default") }
  }
}
