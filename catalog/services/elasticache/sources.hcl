source "elasticache-security" {
  title  = "Amazon ElastiCache User Guide, Security in Amazon ElastiCache"
  url    = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-security.html"
  opened = false
}

source "elasticache-eol" {
  title = "Amazon ElastiCache for Redis User Guide, Redis versions end of life schedule"
  url   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/red-ug/deprecated-engine-versions.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read in a stored copy: 2 ended on 13 January 2023, 3 on 31 July 2023."
}

source "elasticache-extended" {
  title = "Amazon ElastiCache User Guide, Versions with ElastiCache Extended Support"
  url   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "The dates of Redis OSS 4, 5 and 6. Version 7 has no date yet."
}

source "elasticache-serverless" {
  title  = "Amazon ElastiCache User Guide, Choosing between deployment options"
  url    = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html"
  opened = false
}

source "elasticache-encryption" {
  title = "Amazon ElastiCache User Guide, At-rest encryption in ElastiCache; API Reference, CreateReplicationGroup"
  url   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "The page was read in a stored copy, the API's parameter in an SDK's reference."
}

source "elasticache-transit" {
  title = "Amazon ElastiCache User Guide, Enabling in-transit encryption"
  url   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-enable.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "elasticache-infrastructure" {
  title = "Amazon ElastiCache User Guide, Infrastructure security in AWS ElastiCache"
  url   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/infrastructure-security.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS."
}

source "elasticache-update-actions" {
  title = "Amazon ElastiCache User Guide, Service updates in ElastiCache"
  url   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Critical ones are applied in the window, all others by the customer; read in a stored copy."
}
