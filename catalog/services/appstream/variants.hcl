variant "image" {
  title = "Fleet from an image of the customer's own"
  resource "AWS::AppStream::Fleet" "fleet" {
    Name         = "office"
    FleetType    = "ON_DEMAND"
    ImageName    = "office"
    InstanceType = "stream.standard.medium"
  }
}

variant "elastic" {
  title = "Elastic fleet"
  resource "AWS::AppStream::Fleet" "fleet" {
    Name         = "office"
    FleetType    = "ELASTIC"
    Platform     = "WINDOWS_SERVER_2019"
    InstanceType = "stream.standard.medium"
  }
}
