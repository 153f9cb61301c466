// A mail before the month gets dearer than it should. A budget costs nothing, and stops nothing.

@description('In the currency of the bill.')
param amount int

@description('The first day of the month from which the budget counts. Azure does not let it change, so it is kept from deployment to deployment.')
param startDate string

@description('Who gets the mail; empty for the owners of the subscription.')
param email string

// Half and all of it are what was spent; 'expected' is what Azure foresees for the whole month.
var warnings = {
  half: { threshold: 50, thresholdType: 'Actual' }
  all: { threshold: 100, thresholdType: 'Actual' }
  expected: { threshold: 100, thresholdType: 'Forecasted' }
}
var receivers = empty(email) ? { contactEmails: [], contactRoles: ['Owner'] } : { contactEmails: [email] }

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: 'budget'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: startDate
    }
    notifications: mapValues(
      warnings,
      warning => union(warning, receivers, { enabled: true, operator: 'GreaterThanOrEqualTo' })
    )
  }
}
