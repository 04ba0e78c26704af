checks "opensearch-software-current" {
  each "opensearch-domain-software-current" { type = "AWS::OpenSearchService::Domain", name = "OpenSearch" }
  each "elasticsearch-domain-software-current" { type = "AWS::Elasticsearch::Domain", name = "Elasticsearch" }
  title          = "No update of the service software of ${each.name} domains waits for somebody"
  responsibility = "plat.update-settings"
  resource       = each.type
  severity       = "medium"
  like           = software_is_current()
  why            = "Optional updates of the service software wait until somebody applies them; only required ones are forced."
  source         = "opensearch-updates"
  uninherits     = { "plat.patch" = "AWS applies software updates of a managed search domain by itself." }
}
