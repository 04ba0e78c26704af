variant "plain" {
  title = "Connection without MACsec"
  resource "AWS::DirectConnect::Connection" "line" {
    ConnectionName = "office"
    Bandwidth      = "10Gbps"
    Location       = "EqDC2"
  }
}

variant "macsec" {
  title = "Connection with MACsec"
  resource "AWS::DirectConnect::Connection" "line" {
    ConnectionName = "office"
    Bandwidth      = "10Gbps"
    Location       = "EqDC2"
    RequestMACSec  = true
  }
}
