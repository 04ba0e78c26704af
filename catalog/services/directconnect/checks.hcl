check "directconnect-macsec-requested" {
  title          = "Direct Connect lines of 10 Gbps and more can encrypt with MACsec"
  responsibility = "data.transit"
  resource       = "AWS::DirectConnect::Connection"
  severity       = "low"
  applies        = contains(["10Gbps", "100Gbps", "400Gbps"], self.Bandwidth)
  condition      = self.RequestMACSec == true
  why            = "The line to the Direct Connect location carries everything in the clear, and whether its port can do MACsec is settled when it is ordered."
  fix            = "Set {RequestMACSec} to true and associate a key, or run a VPN over the line and waive this."
  remedy         = { RequestMACSec = true }
  source         = "directconnect-encryption"
  uninherits     = { "data.transit" = "AWS encrypts what passes over Direct Connect, because the line is private." }
  example "pass" { Bandwidth = "10Gbps", RequestMACSec = true }
  example "fail" "default" { Bandwidth = "100Gbps" }
  example "not-applicable" "too slow for MACsec" { Bandwidth = "1Gbps" }
}

check "directconnect-second-location" {
  title          = "Direct Connect connections end at more than one location"
  responsibility = "ops.resilience"
  resource       = "AWS::DirectConnect::Connection"
  severity       = "medium"
  level          = "thorough"
  condition      = anytrue([for c in resources("AWS::DirectConnect::Connection") : c.Location != self.Location])
  why            = "A fire, a power cut or maintenance at the one location takes every connection down that ends there."
  fix            = "Order a connection with another {Location}; where it is declared elsewhere, waive this."
  source         = "directconnect-resilience"
  example "pass" {
    Location = "EqDC2"
    resource "AWS::DirectConnect::Connection" "Other" { Location = "EqFA5" }
  }
  example "fail" { Location = "EqDC2" }
  example "fail" "same place twice" {
    Location = "EqDC2"
    resource "AWS::DirectConnect::Connection" "Other" { Location = "EqDC2" }
  }
  example "unknown" {
    Location = "EqDC2"
    resource "AWS::DirectConnect::Connection" "Other" { Location = unknown("parameter without default") }
  }
}
