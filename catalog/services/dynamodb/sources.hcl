source "ddb-pitr" {
  title = "Amazon DynamoDB Developer Guide, Point-in-time backups for DynamoDB"
  url   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "dax-encryption" {
  title = "Amazon DynamoDB Developer Guide, DAX encryption at rest and in transit"
  url   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy: a choice made when the cluster is created, with a key of AWS's. That encryption in transit is one, too, its own page says."
}

source "dax-maintenance" {
  title = "Amazon DynamoDB Developer Guide, DAX cluster components (maintenance window)"
  url   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "dynamodb-default-encryption" {
  title  = "AWS, What's New: Amazon DynamoDB encrypts all customer data at rest"
  url    = "https://aws.amazon.com/about-aws/whats-new/2018/11/amazon-dynamodb-encrypts-all-customer-data-at-rest/"
  opened = false
  note   = "That every table is encrypted and none can do without was read in the guide; the day is from memory; not found."
}
