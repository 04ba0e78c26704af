service "freertos" {
  title    = "FreeRTOS"
  names    = ["Amazon FreeRTOS"]
  model    = "infrastructure"
  prefixes = []
  because  = "An operating system for microcontrollers that AWS maintains as open source. Building it into a device, rolling out its updates and the device itself are the customer's."
  sources  = ["best-practices-wp", "freertos-guide"]

  type "AWS::FreeRTOS::Device" {
    title  = "Device with FreeRTOS (no AWS resource)"
    traits = ["host", "code"]
  }
}

override "freertos-device" {
  inherit = "device"
  parts = {
    "os.patch" = {
      customer = "Takes the fixes that AWS publishes into its firmware and rolls them out."
    }
  }
  because    = "The operating system runs on hardware of the customer's; AWS publishes sources and fixes, and long-term-support releases."
  source     = "freertos-guide"
  confidence = "derived"
}
