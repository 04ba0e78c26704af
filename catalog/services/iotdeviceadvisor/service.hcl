service "iotdeviceadvisor" {
  title      = "AWS IoT Core Device Advisor"
  names      = ["device advisor"]
  model      = "abstracted"
  prefixes   = ["AWS::IoTCoreDeviceAdvisor::"]
  because    = "AWS runs the tests and keeps the test cases up to date; the devices under test and what follows from a failed test are the customer's."
  sources    = ["best-practices-wp", "iot-vuln"]
  classed_by = "iot-vuln"

  type "AWS::IoTCoreDeviceAdvisor::SuiteDefinition" {
    title  = "Test suite"
    traits = ["setting"]
  }
}
