source "opensearch-security" {
  title  = "Amazon OpenSearch Service Developer Guide, Security in Amazon OpenSearch Service"
  url    = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html"
  opened = false
}

source "opensearch-versions" {
  title = "Amazon OpenSearch Service Developer Guide, What is Amazon OpenSearch Service? (supported versions; standard and extended support)"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy. OpenSearch 3.1 and later have no date yet; 3.2 stands in a public table only that is made from the page (endoflife.date, September 2026)."
}

source "opensearch-snapshots" {
  title  = "Amazon OpenSearch Service Developer Guide, Creating index snapshots"
  url    = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html"
  opened = false
}

source "opensearch-infrastructure" {
  title = "Amazon OpenSearch Service Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-opensearch-service-developer-guide@1dc7818)."
}

source "opensearch-encryption" {
  title = "Amazon OpenSearch Service Developer Guide, Encryption of data at rest"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "opensearch-vpc" {
  title = "Amazon OpenSearch Service Developer Guide, Launching your Amazon OpenSearch Service domains within a VPC"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"
  as_of = "2026-09"
  seen  = "2026-11"
}
