check "quicksight-data-source-requires-tls" {
  title          = "QuickSight data sources use TLS"
  responsibility = "data.transit"
  resource       = "AWS::QuickSight::DataSource"
  severity       = "medium"
  like           = off(self.SslProperties.DisableSsl)
  why            = "What dashboards show crosses the network in the clear, login included. TLS is used unless it is switched off."
  fix            = "Leave {SslProperties.DisableSsl} out, or set it to false."
}
