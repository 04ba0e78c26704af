source "osis-guide" {
  title = "Amazon OpenSearch Service Developer Guide, Overview of Amazon OpenSearch Ingestion"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ingestion.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
