framework "iso-27017-2015" {
  title   = "ISO/IEC 27017"
  version = "2015"
  source  = "ids as listed by open tools; the texts are the publisher's; the titles are words of our own"
  names   = ["iso-27017", "iso27017"]

  group "CLD" {
    title = "What cloud services add"
    requirements = {
      "CLD.6.3.1" = { title = "Provider and customer have agreed who holds which role in information security" }
      "CLD.8.1.5" = { title = "What the customer owns leaves the provider at the end of the contract" }
      "CLD.9.5.1" = { title = "Customers are kept apart in virtual environments" }
      "CLD.9.5.2" = { title = "Virtual machines are hardened" }
      "CLD.12.1.5" = { title = "How administrators operate is documented and watched" }
      "CLD.12.4.5" = { title = "The customer can watch the cloud services that it uses" }
      "CLD.13.1.4" = { title = "Virtual and physical networks have the same security policy" }
    }
  }
}
