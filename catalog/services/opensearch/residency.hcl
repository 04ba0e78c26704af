# The type is Onus's own.
flow "peer" {
  on     = ["AWS::OpenSearchService::OutboundConnection"]
  paths  = ["RemoteDomainInfo.Region"]
  takes  = "region"
  source = "terraform-resources"
}
