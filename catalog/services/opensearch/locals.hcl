locals {
  # End of standard support of engine versions (source opensearch-versions).
  standard_support_ends = {
    "Elasticsearch_1.5"  = "2025-11-07"
    "Elasticsearch_2.3"  = "2025-11-07"
    "Elasticsearch_5.1"  = "2025-11-07"
    "Elasticsearch_5.3"  = "2025-11-07"
    "Elasticsearch_5.5"  = "2025-11-07"
    "Elasticsearch_6.0"  = "2025-11-07"
    "Elasticsearch_6.2"  = "2025-11-07"
    "Elasticsearch_6.3"  = "2025-11-07"
    "Elasticsearch_6.4"  = "2025-11-07"
    "Elasticsearch_6.5"  = "2025-11-07"
    "Elasticsearch_6.7"  = "2025-11-07"
    "Elasticsearch_7.1"  = "2025-11-07"
    "Elasticsearch_7.4"  = "2025-11-07"
    "Elasticsearch_7.7"  = "2025-11-07"
    "Elasticsearch_7.8"  = "2025-11-07"
    "Elasticsearch_7.9"  = "2027-11-07"
    "Elasticsearch_7.10" = "2027-11-07"
    "OpenSearch_1.0"     = "2025-11-07"
    "OpenSearch_1.1"     = "2025-11-07"
    "OpenSearch_1.2"     = "2025-11-07"
    "OpenSearch_2.3"     = "2025-11-07"
    "OpenSearch_2.5"     = "2025-11-07"
    "OpenSearch_2.7"     = "2025-11-07"
    "OpenSearch_2.9"     = "2025-11-07"
  }
}
