service "iot-managed-integrations" {
  title    = "Managed integrations for AWS IoT Device Management"
  names    = ["IoT Managed Integrations", "iotmanagedintegrations", "managed integrations"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs hub and cloud connections for devices of several makers; the devices, the hub software on them and the accounts they are linked with are the customer's."
  sources  = ["best-practices-wp", "iot-managed-integrations-guide"]
}
