live "AWS::StorageGateway::Gateway" {
  service   = "storagegateway"
  operation = "ListGateways"
  actions   = ["storagegateway:ListGateways"]
  items     = "Gateways[]"
  id        = "GatewayARN"
  page      = { in = "Marker", out = "Marker" }
  set = {
    GatewayHostEnvironment = self.HostEnvironment
  }
  follow "DescribeGatewayInformation" {
    actions = ["storagegateway:DescribeGatewayInformation"]
    input   = { GatewayARN = self.GatewayARN }
    whole   = true
  }
}

live "AWS::StorageGateway::Volume" {
  service   = "storagegateway"
  operation = "ListVolumes"
  actions   = ["storagegateway:ListVolumes"]
  items     = "VolumeInfos[]"
  id        = "VolumeARN"
  page      = { in = "Marker", out = "Marker" }
  set = {
    KMSEncrypted = self.KMSKey != null
  }
  follow "DescribeCachediSCSIVolumes" {
    actions = ["storagegateway:DescribeCachediSCSIVolumes"]
    input   = { VolumeARNs = [self.VolumeARN] }
    root    = "CachediSCSIVolumes[]"
    whole   = true
    batch   = 10
    match   = "VolumeARN"
  }
}
