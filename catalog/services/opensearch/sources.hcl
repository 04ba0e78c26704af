source "opensearch-security" {
  title = "Amazon OpenSearch Service Developer Guide, Security in Amazon OpenSearch Service"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "opensearch-versions" {
  title = "Amazon OpenSearch Service Developer Guide, Supported versions, standard and extended support"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Not opened. The dates of Elasticsearch 7.7 to 7.10 were read at endoflife.date; those of other versions are from memory of the announcement of November 2024."
}

source "opensearch-snapshots" {
  title = "Amazon OpenSearch Service Developer Guide, Creating index snapshots"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
