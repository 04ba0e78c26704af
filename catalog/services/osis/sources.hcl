source "osis-guide" {
  title  = "Amazon OpenSearch Service Developer Guide, Overview of Amazon OpenSearch Ingestion"
  url    = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ingestion.html"
  opened = false
}
