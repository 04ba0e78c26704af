service "iotwireless" {
  title    = "AWS IoT Core for LoRaWAN"
  names    = ["AWS IoT Wireless", "IoT Wireless", "sidewalk", "lorawan"]
  model    = "abstracted"
  prefixes = ["AWS::IoTWireless::"]
  because  = "AWS runs the network server for LoRaWAN and Sidewalk. Devices and radio gateways, their firmware, their join keys and where they hang are the customer's."
  sources  = ["best-practices-wp", "iotwireless-security"]

  type "AWS::IoTWireless::WirelessDevice" {
    title   = "Wireless device"
    name    = "Name"
    traits  = ["host", "code", "identity"]
    secrets = ["LoRaWAN.OtaaV10x.AppKey", "LoRaWAN.OtaaV11.AppKey"]
  }
  type "AWS::IoTWireless::WirelessGateway" {
    title  = "Radio gateway"
    name   = "Name"
    traits = ["host", "network"]
  }
  type "AWS::IoTWireless::FuotaTask" {
    title  = "Firmware update over the air"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::IoTWireless::PartnerAccount" {
    title  = "Partner account"
    traits = ["identity"]
  }
}

override "iotwireless-device" {
  inherit    = "device"
  on         = ["AWS::IoTWireless::WirelessDevice", "AWS::IoTWireless::WirelessGateway"]
  because    = "Radio devices and gateways are the customer's hardware with the customer's firmware; AWS's part begins at the network server."
  source     = "iotwireless-security"
  confidence = "derived"
}
