service "iotsecuretunneling" {
  title    = "AWS IoT Secure Tunneling"
  names    = ["IoTSecuredTunneling", "secure tunneling"]
  model    = "abstracted"
  prefixes = ["AWS::IoTSecureTunneling::"]
  because  = "AWS carries the encrypted tunnel; opening it, who holds its tokens, and what is allowed on the device at its end are the customer's."
  sources  = ["best-practices-wp", "iotsecuretunneling-guide"]

  type "AWS::IoTSecureTunneling::Tunnel" {
    title  = "Tunnel"
    traits = ["endpoint"]
    bears  = ["os.host-access"]
  }
}

override "iot-tunnel-access" {
  on      = ["AWS::IoTSecureTunneling::Tunnel"]
  holders = { "os.host-access" = "customer" }
  modes   = { "os.host-access" = "configured" }
  parts = {
    "os.host-access" = {
      customer = "Opening tunnels only for those who need them, handing out the tokens, short lifetimes, and the logins on the device."
    }
  }
  because    = "A tunnel is a way onto a device that is otherwise closed to the outside."
  source     = "iotsecuretunneling-guide"
  confidence = "derived"
}
