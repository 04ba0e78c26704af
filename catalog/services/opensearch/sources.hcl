source "opensearch-security" {
  title  = "Amazon OpenSearch Service Developer Guide, Security in Amazon OpenSearch Service"
  url    = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html"
  opened = false
}

source "opensearch-versions" {
  title = "endoflife.date, Amazon OpenSearch, and awslabs/aws-service-eol-data: tables made from the Developer Guide"
  url   = "https://endoflife.date/amazon-opensearch"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Of March to September 2026; the day of Elasticsearch 6.8, 7.9 and 7.10 and of OpenSearch 1.3 and 2.11 to 2.19 stands only in the first one's later copies. OpenSearch 3.1, 3.2 and 3.3 have no date yet; 3.2 stands in the first one only."
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
